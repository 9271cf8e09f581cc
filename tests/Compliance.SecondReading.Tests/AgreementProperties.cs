using Compliance.Evaluation;
using Compliance.SecondReading.Tests.Random;

namespace Compliance.SecondReading.Tests;

/// <summary>The engine agrees with the second reading on random packs and declarations.</summary>
internal sealed class AgreementProperties
{
    [Test]
    public void Engine_OnRandomPacks_AgreesWithTheSecondReading() => AgreementRun.Holds(rulebook => new ComplianceEngine(rulebook), pairs: 6000);
}
