package org.branchrules.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.branchrules.model.Language;

/**
 * Whose scenarios a test class runs. With it, the class needs no line of its own:
 *
 * <pre>{@code
 * @PackScenarios("src/main/packs/our-city")
 * class OurCityTest implements ScenarioTests {}
 * }</pre>
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PackScenarios {
    /** The folder of the pack, from the directory in which the tests run: that of the module. */
    String value();

    /**
     * The folders of other packs that apply beside it. Those that it extends and that ship with the library need not be
     * named.
     */
    String[] with() default {};

    /** The language of names and failures. */
    Language language() default Language.ZH;
}
