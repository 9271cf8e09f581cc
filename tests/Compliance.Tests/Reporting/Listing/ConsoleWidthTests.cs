using Compliance.Evaluation;
using Compliance.RulePacks;
using Compliance.Reporting;
using Compliance.Rules.Loading;
using Compliance.Text;

namespace Compliance.Tests.Reporting.Listing;

/// <summary>No line of a report at a terminal is longer than the terminal is wide, but for a word that is: a path.</summary>
internal sealed class ConsoleWidthTests
{
    private static readonly ComplianceEngine Engine = new(RulebookLoader.Load(ShippedPacks.Files).GetRulebookOrThrow());

    [Test]
    public void Write_EverySample_FitsItsLines(
        [Values("platform-group", "lapsed-licence", "undeclared", "chinese")] string sample,
        [Values] Language language,
        [Values(60, 80)] int width)
    {
        var file = Directory.EnumerateFiles(RepositoryRoot.Combine($"samples/{sample}"), "*.yaml").Order(StringComparer.Ordinal).First(f => !f.Contains("compliance.yaml", StringComparison.Ordinal) && !f.Contains("waivers", StringComparison.Ordinal));
        var declaration = Engine.Declarations.FromFile(file).GetDeclarationOrThrow();
        using var text = new StringWriter();

        new ConsoleReportWriter(new() { Language = language, Width = width }).Write(Engine.Evaluate(declaration, declaration.AsOf ?? new DateOnly(2026, 11, 1), new EvaluateOptions { HorizonDays = 365 }), text);

        text.ToString().Split('\n').Where(l => DisplayWidth.Of(l) > width && l.Trim(' ').Contains(' ', StringComparison.Ordinal))
            .Should().BeEmpty();
    }
}
