using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Compliance.Declarations;
using Compliance.Dispositions;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Rules;
using Compliance.SecondReading.Tests.Comparing;
using Compliance.SecondReading.Tests.Random;
using Compliance.SecondReading.Tests.Shortening;
using Compliance.Syntax;
using Compliance.Tests.Conformance;
using Compliance.Tests.Evaluation.Properties;

namespace Compliance.SecondReading.Tests;

/// <summary>What somebody may rely on who reads a finding, decides about it, or holds a permit for longer.</summary>
internal sealed class RelianceProperties
{
    private const int Runs = 15;

    [Test]
    public void Ledger_WithWaiversAndBaseline_ChangesNoOutcome()
    {
        var (waived, known) = (0, 0);
        PropertyCheck.Holds(Sample.All, sample => OfEach(sample, (engine, declaration) =>
        {
            var report = engine.Evaluate(declaration, sample.AsOf);
            var byWaiver = new DispositionLedger(Waivers(engine.Rulebook), null).Apply(report);
            var byBaseline = new DispositionLedger(null, Baseline(report)).Apply(report);
            waived += byWaiver.Findings.Count(f => f.Disposition.Kind == DispositionKind.Waived);
            known += byBaseline.Findings.Count(f => f.Disposition.Kind == DispositionKind.Baselined);
            return Changed(report, byWaiver).Concat(Changed(report, byBaseline)).Concat(Changed(report, new DispositionLedger(Waivers(engine.Rulebook), Baseline(report)).Apply(report)));
        }), Runs);

        waived.Should().BeGreaterThan(0, "a property of nothing holds");
        known.Should().BeGreaterThan(0, "a property of nothing holds");
    }

    [Test]
    public void Engine_WithPermitsThatLastLonger_FindsNoMoreDays() => PropertyCheck.Holds(Sample.All, sample =>
    {
        var engine = Permitted.Value;
        return sample.Facts.SelectMany(facts =>
        {
            return Declare(engine, Parse(facts)) is { } before && Declare(engine, PermitLengthening.Of(Parse(facts))) is { } longer
                ? Days(engine, longer, sample.AsOf).Except(Days(engine, before, sample.AsOf)).Select(d => $"{d} is a violation only where permits last longer")
                : [];
        });
    }, Runs);

    private static readonly Lazy<ComplianceEngine> Permitted = new(() => ComplianceEngine.Load(World.Ferries.With(new ConformanceGroup(
        "reliance", 1, "permits", "subject: voyage\nrequires: { some permit: { holder: $voyage.carrier, valid: { covers: $day } } }\n", ImmutableDictionary<string, string>.Empty, new SequenceNode([], default))).Files));

    private static IEnumerable<string> OfEach(Sample sample, Func<ComplianceEngine, Declaration, IEnumerable<string>> wrong)
    {
        if (sample.Load().Rulebook is not { Rules.IsEmpty: false } rulebook)
        {
            return [];
        }

        var engine = new ComplianceEngine(rulebook);
        return sample.Facts.SelectMany((facts, i) =>
        {
            return Declare(engine, Parse(facts)) is not { } declaration ? [] : wrong(engine, declaration).Select(w => string.Create(CultureInfo.InvariantCulture, $"declaration {i}: {w}"));
        });
    }

    private static IEnumerable<(string Subject, DateOnly Day)> Days(ComplianceEngine engine, Declaration declaration, DateOnly asOf) =>
        from result in engine.Evaluate(declaration, asOf).Results
        where result.Outcome == Outcome.Violated
        from day in result.Part.From is { } first && result.Part.Until is { } last ? Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1) : []
        select (result.Subject!.Path, DateOnly.FromDayNumber(day));

    private static IEnumerable<string> Changed(ComplianceReport report, ComplianceReport decided) =>
        PropertyCheck.Differences(report.Results.Select(EngineReading.Of).Select(r => $"{r}"), decided.Results.Select(EngineReading.Of).Select(r => $"{r}"))
            .Concat(PropertyCheck.Differences(report.Findings.Select(Undecided), decided.Findings.Select(Undecided)))
            .Concat(PropertyCheck.Differences([$"{report.Counts}"], [$"{decided.Counts}"]));

    private static string Undecided(Finding finding) =>
        $"{finding.Fingerprint} {finding.Kind} {finding.Message} {string.Join(", ", finding.Caps)} {string.Join(", ", finding.Evidence.Select(e => e.Path))}";

    private static WaiverRegister Waivers(Rulebook rulebook)
    {
        var text = new StringBuilder("waivers:\n");
        foreach (var rule in rulebook.Rules.Where(r => !r.IsSafetyBottomLine))
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{ id: w-{rule.Id}, rules: [{rule.Id}], company: o0, reason: test, approver: t, granted: 2000-01-01, until: 2099-12-31, reference: r }}\n");
        }

        var read = new WaiverReader(rulebook).FromText(text.ToString(), "waivers.yaml");
        return read.Register ?? throw new InvalidDataException(string.Join("; ", read.Diagnostics));
    }

    private static Baseline? Baseline(ComplianceReport report)
    {
        if (report.Declaration.CompanyId is null)
        {
            return null;
        }

        using var stream = new MemoryStream();
        BaselineFile.Write([report], stream);
        return BaselineReader.FromText(Encoding.UTF8.GetString(stream.ToArray()), "baseline.json").Baseline;
    }

    private static LocatedNode Parse(Tree facts) => ConformanceFile.Parse("facts", facts.ToString());

    private static Declaration? Declare(ComplianceEngine engine, LocatedNode node) => engine.Declarations.FromNode(node, "facts", DeclarationExtent.Excerpt).Declaration;
}
