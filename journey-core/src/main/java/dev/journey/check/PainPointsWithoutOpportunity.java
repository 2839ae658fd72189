package dev.journey.check;

import dev.journey.model.Journey;
import dev.journey.plan.PainPoint;
import java.util.List;

/** Every pain point is addressed by an opportunity. */
final class PainPointsWithoutOpportunity implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        return journey.painPoints().stream()
                .map(PainPoint::id)
                .filter(pain -> journey.opportunities().stream()
                        .noneMatch(opportunity -> opportunity.addresses().contains(pain)))
                .map(PainPointsWithoutOpportunity::finding)
                .toList();
    }

    private static Finding finding(String pain) {
        return new Finding(
                FindingCode.PAIN_POINT_WITHOUT_OPPORTUNITY,
                "painPoints." + pain,
                "no opportunity addresses pain point '" + pain + "'",
                "say in an opportunity how it could be taken away");
    }
}
