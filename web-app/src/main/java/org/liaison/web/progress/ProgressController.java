package org.liaison.web.progress;

import org.liaison.content.Lesson;
import org.liaison.content.Pack;
import org.liaison.web.account.CurrentPerson;
import org.liaison.web.account.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Shows people how far they are, by lesson and by the facts of one. */
@Controller
@RequestMapping("/progress")
class ProgressController {

    private final Progress progress;
    private final Pack pack;
    private final FactLines lines;

    ProgressController(Progress progress, Pack pack, FactLines lines) {
        this.progress = progress;
        this.pack = pack;
        this.lines = lines;
    }

    record LessonLine(Lesson lesson, Share share) {}

    @GetMapping
    String lessons(@CurrentPerson SignedIn person, Model model) {
        var knowledge = progress.of(person.id());
        model.addAttribute(
                "lines",
                pack.lessons().stream()
                        .filter(lesson -> !lesson.facts().isEmpty())
                        .map(lesson -> new LessonLine(lesson, knowledge.among(lesson.facts())))
                        .toList());
        model.addAttribute(
                "total",
                knowledge.among(pack.lessons().stream()
                        .flatMap(lesson -> lesson.facts().stream())
                        .toList()));
        return "progress/lessons";
    }

    @GetMapping("/lessons/{lesson}")
    String facts(@CurrentPerson SignedIn person, @PathVariable("lesson") String id, Model model) {
        var lesson = pack.findLesson(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var knowledge = progress.of(person.id());
        model.addAttribute("lesson", lesson);
        model.addAttribute("share", knowledge.among(lesson.facts()));
        model.addAttribute("lines", lines.of(lesson.facts(), knowledge));
        return "progress/facts";
    }
}
