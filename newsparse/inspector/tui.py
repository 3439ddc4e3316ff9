"""The browser in the terminal (`newsparse inspect -i`): articles left, text in the middle, mentions right, by the keyboard."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from rich.text import Text
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Footer, Input, OptionList, Static

from ..errors import OutputError
from ..extractors import REGISTRY
from ..sinks import open_sink
from .browse import Browser
from .report.page import report
from .typeset import visible
from .views import flags, title_of

HELP = """\
n p      next, previous article
j k      next, previous mention
1–{kinds}      switch a kind of mention on or off
/        search in all articles; Enter again goes on
s        the source as it stood, beside the reading order
e        what else was considered at the mention
o        write the HTML report (newsparse-report.html)
Tab      between articles, text and mentions
?        this help
Esc      back
q        quit""".replace("{kinds}", str(len(REGISTRY)))
REPORT = "newsparse-report.html"


def _lines(lines: Iterable[Text]) -> Text:
    return Text("\n").join(lines)


class Window(ModalScreen[None]):
    """A text over the others, till Escape."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q,e,question_mark,enter", "dismiss", "back")]

    def __init__(self, title: str, text: Text) -> None:
        super().__init__()
        self._title = title
        self._text = text

    def compose(self) -> ComposeResult:
        with VerticalScroll() as box:
            box.border_title = self._title
            yield Static(self._text, markup=False)


class BrowserApp(App[None]):
    """Shows a `Browser`, and sends it what the keys say."""

    ENABLE_COMMAND_PALETTE = False
    CSS = """
    #articles { width: 26; border: round $primary; }
    #middle { width: 1fr; border: round $primary; scrollbar-gutter: stable; }
    #source { width: 1fr; scrollbar-gutter: stable; border: round $secondary; display: none; }
    #mentions { width: 44; border: round $primary; }
    #search { display: none; dock: bottom; }
    #state { height: 1; padding: 0 1; }
    .narrow #articles { width: 100%; height: 20%; min-height: 4; max-height: 7; }
    .narrow #mentions { width: 100%; height: 30%; min-height: 5; max-height: 9; }
    .narrow Horizontal { layout: vertical; } .narrow #middle { width: 100%; height: 1fr; }
    .narrow #source { width: 100%; height: 1fr; }
    Window { align: center middle; } Window VerticalScroll { width: 90%; height: auto; max-height: 90%; border: round $accent; background: $surface; padding: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "article(1)", "article"), Binding("p", "article(-1)", show=False),
        Binding("j", "mention(1)", "mention"), Binding("k", "mention(-1)", show=False),
        *(Binding(str(n), f"switch({n})", show=False) for n in range(1, len(REGISTRY) + 1)),
        Binding("slash", "search", "search"), Binding("s", "source", "source"), Binding("e", "explain", "explain"),
        Binding("o", "report", "report"), Binding("question_mark", "help", "help"), Binding("escape", "close", show=False),
        Binding("q", "quit", "quit"),
    ]  # fmt: skip

    def __init__(self, browser: Browser) -> None:
        super().__init__()
        self.browser = browser

    def compose(self) -> ComposeResult:
        yield Static(id="state", markup=False)
        with Horizontal():
            yield OptionList(*map(self._article_line, range(len(self.browser.articles))), id="articles", markup=False)
            with VerticalScroll(id="middle"):
                yield Static(id="text", markup=False)
            with VerticalScroll(id="source"):
                yield Static(id="stood", markup=False)
            yield OptionList(id="mentions", markup=False)
        yield Input(placeholder="search in all articles", id="search")
        yield Footer()

    def on_mount(self) -> None:
        for name, title in (("articles", "articles"), ("middle", "text"), ("source", "source"), ("mentions", "mentions")):
            self.query_one(f"#{name}").border_title = title
        self.query_one("#middle").focus()
        self.call_after_refresh(self.refresh_article)

    def on_resize(self) -> None:
        self.set_class(self.size.width < 100, "narrow")
        self.call_after_refresh(self.refresh_article)

    def _article_line(self, at: int) -> Text:
        article = self.browser.articles[at][1]
        told = flags(article)
        return Text(visible(f"{article.position} {title_of(article)}")).append(f" {', '.join(told)}" if told else "", "yellow")

    def refresh_article(self) -> None:
        """Draw the article, its mentions and the state anew."""
        mentions = self.query_one("#mentions", OptionList)
        mentions.clear_options()
        mentions.add_options(self.browser.rows())
        self.query_one("#articles", OptionList).highlighted = self.browser.at
        self.refresh_text()

    def refresh_text(self) -> None:
        """Draw the text anew, with the lit stretch in view."""
        middle = self.query_one("#middle", VerticalScroll)
        lines, at = self.browser.text(max(20, middle.scrollable_content_region.width - 1))
        self.query_one("#text", Static).update(_lines(lines))
        room = max(1, middle.size.height)
        middle.scroll_to(y=max(0, at - room // 3), animate=False, force=True)
        source = self.query_one("#source", VerticalScroll)
        if source.display:
            stood, first = self.browser.source(max(20, source.scrollable_content_region.width - 1))
            self.query_one("#stood", Static).update(_lines(stood))
            source.scroll_to(y=first, animate=False, force=True)
        if self.browser.mention is not None:
            self.query_one("#mentions", OptionList).highlighted = self.browser.mention
        self.query_one("#state", Static).update(self._state())

    def _state(self) -> Text:
        article = self.browser.article
        line = Text(visible(f"{article.source.path or 'text'}  {article.position}/{len(self.browser.articles)} "), no_wrap=True)
        for number, extractor in enumerate(REGISTRY, 1):
            on = extractor.type not in self.browser.off
            shown = f"{number}{extractor.tag}{len(getattr(article, extractor.field) or ())}"
            line.append(" ").append(shown if on else f"({shown})", f"bold {extractor.colour}" if on else "dim strike")
        return line

    def action_article(self, by: int) -> None:
        self.browser.go(self.browser.at + by)
        self.refresh_article()

    def action_mention(self, by: int) -> None:
        self.browser.step(by)
        self.refresh_text()

    def action_switch(self, number: int) -> None:
        self.browser.switch(number)
        self.refresh_article()

    def action_search(self) -> None:
        search = self.query_one("#search", Input)
        search.display = True
        search.focus()

    def action_close(self) -> None:
        self.query_one("#search", Input).display = False
        self.query_one("#middle").focus()

    def action_source(self) -> None:
        source = self.query_one("#source", VerticalScroll)
        source.display = not source.display
        self.call_after_refresh(self.refresh_text)

    def action_explain(self) -> None:
        self.push_screen(Window("considered here", _lines(self.browser.explain(max(40, self.size.width * 9 // 10 - 6)))))

    def action_help(self) -> None:
        self.push_screen(Window("keys", Text(HELP)))

    def action_report(self) -> None:
        try:
            with open_sink(REPORT, each=False) as sink:
                sink.write(report([page for page, _ in self.browser.pages]).encode("utf-8", "replace"))
                sink.put_in_place()
        except OutputError as error:
            self.notify(str(error), severity="error", markup=False)
        else:
            self.notify(f"written: {REPORT}", markup=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        before = self.browser.at
        if not self.browser.search(event.value):
            self.notify(f"not found: {visible(event.value)}", markup=False)
        elif self.browser.at == before:
            self.refresh_text()
        else:
            self.refresh_article()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        if event.option_list.id == "articles":
            self.browser.go(event.option_index)
            self.refresh_article()
        else:
            self.browser.pick(event.option_index)
            self.refresh_text()
