package dev.journey.jackson.wire;

import dev.journey.jackson.shape.Allowed.Between;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.plan.Opportunity;
import java.util.List;
import java.util.Optional;

record OpportunityJson(
        @Id String id,
        List<@Id String> addresses,
        Optional<@Between(least = 1, most = Opportunity.MOST) Integer> impact,
        Optional<@Between(least = 1, most = Opportunity.MOST) Integer> effort,
        Optional<String> description) {

    static OpportunityJson of(Opportunity opportunity) {
        return new OpportunityJson(
                opportunity.id(),
                opportunity.addresses(),
                Numbers.boxed(opportunity.impact()),
                Numbers.boxed(opportunity.effort()),
                opportunity.description());
    }

    Opportunity toOpportunity() {
        Opportunity.Builder opportunity = Opportunity.builder(id);
        addresses.forEach(opportunity::addresses);
        impact.ifPresent(opportunity::impact);
        effort.ifPresent(opportunity::effort);
        description.ifPresent(opportunity::description);
        return opportunity.build();
    }
}
