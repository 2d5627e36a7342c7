package org.branchrules.testkit;

// [pack-scenarios]
@PackScenarios("src/test/packs/our-city")
class OurCityTest implements ScenarioTests {}
// [/pack-scenarios]
