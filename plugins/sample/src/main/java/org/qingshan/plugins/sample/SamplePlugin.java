package org.qingshan.plugins.sample;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.assessment.AssessmentForm;
import org.qingshan.sdk.clue.Channel;
import org.qingshan.sdk.clue.ClueSource;
import org.qingshan.sdk.restoration.RestorationOption;

/** A department that looks after trees along the streets. */
@Component(service = DepartmentPlugin.class)
public final class SamplePlugin implements DepartmentPlugin {
    @Override
    public Department department() {
        return new Department("sample", "示例部门", "Sample department");
    }

    @Override
    public List<ClueSource> clueSources() {
        return List.of(ClueSource.csv(
                "sample.reports", new Label("行道树巡查记录", "Reports on street trees"), Channel.PATROL, TreeReport.class));
    }

    @Override
    public List<Class<? extends AssessmentForm>> assessmentForms() {
        return List.of(LostTrees.class);
    }

    @Override
    public List<RestorationOption<?>> restorationOptions() {
        return List.of(new TreePlanting());
    }
}
