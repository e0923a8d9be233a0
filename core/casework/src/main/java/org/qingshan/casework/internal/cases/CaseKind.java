package org.qingshan.casework.internal.cases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.casework.port.Dossier;
import org.qingshan.casework.port.StreamId;
import org.qingshan.lifecycle.Deadline;
import org.qingshan.lifecycle.Recorded;
import org.qingshan.lifecycle.Rules;
import org.qingshan.lifecycle.Step;
import org.qingshan.lifecycle.cases.CaseDeadlines;
import org.qingshan.lifecycle.cases.CaseEvent;
import org.qingshan.lifecycle.cases.CaseFile;
import org.qingshan.lifecycle.cases.CaseStep;
import org.qingshan.lifecycle.cases.Filing;
import org.qingshan.lifecycle.cases.Obligor;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.assessment.Range;

/** Cases, where steps are taken and shown. */
final class CaseKind implements FileKind<CaseFile, CaseEvent> {
    private static final Label NAME = new Label("案件", "case");
    private static final Map<String, Class<? extends CaseEvent>> EVENTS = Map.copyOf(CaseEvent.types());

    @Override
    public StreamId.Kind kind() {
        return StreamId.Kind.CASE;
    }

    @Override
    public Label name() {
        return NAME;
    }

    @Override
    public Class<CaseFile> fileType() {
        return CaseFile.class;
    }

    @Override
    public CaseFile empty() {
        return CaseFile.BLANK;
    }

    @Override
    public CaseFile after(CaseFile file, Recorded<CaseEvent> recorded) {
        return file.after(recorded);
    }

    @Override
    public Map<String, Class<? extends CaseEvent>> events() {
        return EVENTS;
    }

    @Override
    public List<CaseStep> steps() {
        return List.of(CaseStep.values());
    }

    @Override
    public boolean needsPlugin(Step<CaseFile> step) {
        return ((CaseStep) step).needsPlugin();
    }

    @Override
    public List<Deadline> deadlines(CaseFile file, Rules rules) {
        return CaseDeadlines.of(file, rules);
    }

    @Override
    public Dossier describe(CaseFile file, RowFrame frame, @Nullable Dossier before) {
        Filing filing = file.filing();
        Range assessed = file.assessed().orElse(null);
        BigDecimal received = file.performance().received();
        String parties = filing.obligors().stream().map(Obligor::name).collect(Collectors.joining("、"));
        String search = String.join(
                "\n", filing.number(), filing.title(), parties, filing.region().zh());
        return new Dossier(
                frame.stream(),
                frame.version(),
                frame.headHash(),
                filing.number(),
                null,
                null,
                null,
                filing.title(),
                file.stage().name(),
                file.stage().open(),
                filing.department(),
                filing.region(),
                filing.officer() == null ? null : filing.officer().login(),
                filing.openedOn(),
                frame.next() == null ? null : frame.next().dueOn(),
                frame.next() == null ? null : frame.next().kind().name(),
                null,
                assessed == null ? null : assessed.low(),
                assessed == null ? null : assessed.high(),
                file.agreed().orElse(null),
                received,
                parties,
                search,
                frame.state(),
                frame.createdAt(),
                frame.updatedAt());
    }
}
