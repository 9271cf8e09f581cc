using System.Globalization;
using Compliance.Authoring.Cases;
using Compliance.Evaluation;

namespace Compliance.Tests.Conformance;

/// <summary>The culture of the machine changes nothing: neither what is read nor what is found (design D10).</summary>
internal sealed class CultureTests
{
    // Where letters, digits, separators and calendars occur.
    private static readonly string[] Files =
        ["010-equality.yaml", "020-ordering.yaml", "040-lists-and-texts.yaml", "060-regions.yaml", "100-operands.yaml", "901-twin-chinese.yaml"];

    [Test]
    public void Run_UnderAnyCulture_GivesTheSameResults(
        [ValueSource(nameof(Files))] string file,
        [Values("zh-CN", "tr-TR", "en-US", "ar-SA")] string culture)
    {
        var expected = Run(file, CultureInfo.InvariantCulture);

        expected.Should().NotBeEmpty();
        Run(file, CultureInfo.GetCultureInfo(culture)).Should().Equal(expected);
    }

    private static List<string> Run(string file, CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return [.. ConformanceFile.Read(file, File.ReadAllText(RepositoryRoot.Combine("tests/conformance/" + file))).SelectMany(Run)];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<string> Run(ConformanceGroup group)
    {
        var loaded = LoadedGroup.Load(group, World.Ferries, rulebook => new ComplianceEngine(rulebook));
        return loaded.Cases!.Cases
            .SelectMany(c => loaded.Runner!.Run(loaded.Cases.Rule, c).Pairs)
            .Select(p => $"{p.Actual?.Line().Zh} {p.Actual?.Finding?.Fingerprint} {p.Actual?.Finding?.Evidence.Aggregate(string.Empty, (text, e) => text + e.Display.Zh)}");
    }
}
