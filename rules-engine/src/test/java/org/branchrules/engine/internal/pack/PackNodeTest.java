package org.branchrules.engine.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackProblem;
import org.junit.jupiter.api.Test;

/** Reading the data of a pack. */
class PackNodeTest {
    @Test
    void a_mapping_where_a_list_belongs_is_a_problem_and_has_no_items() {
        ObjectNode parameter = JsonNodeFactory.instance.objectNode();
        parameter.putObject("values").put("from", "2024-01-01").put("value", 4);
        List<PackProblem> problems = new ArrayList<>();

        assertThat(new PackNode(parameter, "parameters.yaml", "set[0]", problems).items("values"))
                .isEmpty();
        assertThat(problems)
                .extracting(PackProblem::file, PackProblem::where, PackProblem::check)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("parameters.yaml", "set[0].values", PackCheck.NOT_A_LIST));
    }
}
