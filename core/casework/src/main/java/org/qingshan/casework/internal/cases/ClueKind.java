package org.qingshan.casework.internal.cases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.StreamId;
import org.qingshan.lifecycle.Deadline;
import org.qingshan.lifecycle.Recorded;
import org.qingshan.lifecycle.Rules;
import org.qingshan.lifecycle.Step;
import org.qingshan.lifecycle.clues.ClueDeadlines;
import org.qingshan.lifecycle.clues.ClueEvent;
import org.qingshan.lifecycle.clues.ClueFile;
import org.qingshan.lifecycle.clues.ClueStep;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.clue.Clue;

/** Clues, where steps are taken and shown. */
final class ClueKind implements FileKind<ClueFile, ClueEvent> {
    /** Source of clues that were registered by hand. */
    static final String BY_HAND = "manual";

    private static final Label NAME = new Label("线索", "clue");
    private static final Map<String, Class<? extends ClueEvent>> EVENTS = Map.copyOf(ClueEvent.types());

    @Override
    public StreamId.Kind kind() {
        return StreamId.Kind.CLUE;
    }

    @Override
    public Label name() {
        return NAME;
    }

    @Override
    public Class<ClueFile> fileType() {
        return ClueFile.class;
    }

    @Override
    public ClueFile empty() {
        return ClueFile.BLANK;
    }

    @Override
    public ClueFile after(ClueFile file, Recorded<ClueEvent> recorded) {
        return file.after(recorded);
    }

    @Override
    public Map<String, Class<? extends ClueEvent>> events() {
        return EVENTS;
    }

    @Override
    public List<ClueStep> steps() {
        return List.of(ClueStep.values());
    }

    @Override
    public boolean needsPlugin(Step<ClueFile> step) {
        return false;
    }

    @Override
    public List<Deadline> deadlines(ClueFile file, Rules rules) {
        return ClueDeadlines.of(file, rules);
    }

    @Override
    public Dossier describe(ClueFile file, RowFrame frame, @Nullable Dossier before) {
        Clue clue = file.clue();
        String obligor = clue.suspectedObligor() == null ? "" : clue.suspectedObligor();
        String search = String.join(
                "\n",
                clue.reference(),
                clue.place(),
                obligor,
                clue.facts(),
                file.region().zh());
        return new Dossier(
                frame.stream(),
                frame.version(),
                frame.headHash(),
                clue.reference(),
                file.source() == null ? BY_HAND : file.source(),
                before == null ? null : before.intake(),
                file.channel().name(),
                clue.place(),
                file.stage().name(),
                file.stage().open(),
                file.department(),
                file.region(),
                null,
                clue.foundOn(),
                frame.next() == null ? null : frame.next().dueOn(),
                frame.next() == null ? null : frame.next().kind().name(),
                file.caseId(),
                null,
                null,
                null,
                null,
                obligor,
                search,
                frame.state(),
                frame.createdAt(),
                frame.updatedAt());
    }
}
