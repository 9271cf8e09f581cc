using Compliance.SecondReading.Tests.Random;

namespace Compliance.NRules.Tests;

/// <summary>The NRules-backed engine agrees with the second reading on random packs and declarations.</summary>
internal sealed class SecondReadingProperties
{
    [Test]
    public void Engine_OnRandomPacks_AgreesWithTheSecondReading() => AgreementRun.Holds(rulebook => new NRulesEngine(rulebook), pairs: 600);
}
