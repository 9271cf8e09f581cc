using System.Globalization;
using Compliance.SecondReading.Tests.Random;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.SecondReading.Tests;

/// <summary>The engine agrees with the second reading on random packs and declarations.</summary>
internal sealed class AgreementProperties
{
    [Test]
    public void Engine_OnRandomPacks_AgreesWithTheSecondReading()
    {
        var agreement = new Agreement();

        try
        {
            PropertyCheck.Holds(Sample.All, agreement.Differences, runs: 60);
        }
        finally
        {
            TestContext.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{agreement.Pairs} pairs of a rule and a declaration; {string.Join(", ", agreement.Outcomes.OrderBy(o => o.Key).Select(o => $"{o.Value} {o.Key}"))}; {agreement.Refused} packs refused"));
        }
    }
}
