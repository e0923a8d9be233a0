package org.qingshan.plugins.forestry;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.assessment.AssessmentForm;
import org.qingshan.sdk.clue.Channel;
import org.qingshan.sdk.clue.ClueSource;
import org.qingshan.sdk.restoration.RestorationOption;

/** What the forestry department brings. */
@Component(service = DepartmentPlugin.class)
public final class ForestryPlugin implements DepartmentPlugin {
    @Override
    public Department department() {
        return new Department("forestry", "林业", "Forestry");
    }

    @Override
    public List<ClueSource> clueSources() {
        return List.of(ClueSource.geojson(
                "forestry.patches",
                new Label("林业督查图斑", "Patches of the forest inspection"),
                Channel.PATROL,
                ForestPatch.class));
    }

    @Override
    public List<Class<? extends AssessmentForm>> assessmentForms() {
        return List.of(ForestDamage.class);
    }

    @Override
    public List<RestorationOption<?>> restorationOptions() {
        return List.of(new Replanting());
    }
}
