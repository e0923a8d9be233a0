package org.qingshan.plugins.water;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.qingshan.sdk.Department;
import org.qingshan.sdk.DepartmentPlugin;
import org.qingshan.sdk.Label;
import org.qingshan.sdk.assessment.AssessmentForm;
import org.qingshan.sdk.clue.Channel;
import org.qingshan.sdk.clue.ClueSource;
import org.qingshan.sdk.restoration.RestorationOption;

/** What the water department brings. */
@Component(service = DepartmentPlugin.class)
public final class WaterPlugin implements DepartmentPlugin {
    @Override
    public Department department() {
        return new Department("water", "水利", "Water resources");
    }

    @Override
    public List<ClueSource> clueSources() {
        return List.of(ClueSource.csv(
                "water.patrol", new Label("河湖长制巡查", "River and lake patrols"), Channel.PATROL, PatrolFinding.class));
    }

    @Override
    public List<Class<? extends AssessmentForm>> assessmentForms() {
        return List.of(SurfaceWater.class, SoilErosion.class, IllegalAbstraction.class);
    }

    @Override
    public List<RestorationOption<?>> restorationOptions() {
        return List.of(new InSituRestoration(), new ReplacementRestoration());
    }
}
