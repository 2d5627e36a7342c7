package org.branchrules.testkit;

// tag::pack-scenarios[]
@PackScenarios("src/test/packs/our-city")
class OurCityTest implements ScenarioTests {}
// end::pack-scenarios[]
