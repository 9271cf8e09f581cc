using System.Buffers;
using System.Globalization;
using System.Text;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Streams;
using Compliance.Tests.Evaluation.Execution;

namespace Compliance.Tests.Streams;

/// <summary>What a stream allocates is counted: a stream of millions feels every text that nobody reads.</summary>
[NonParallelizable]
internal sealed class StreamAllocationTests
{
    private const int Fewer = 20;
    private const int More = 120;

    // An activity of seven facts with their places, a slot for each fact it could have, and a copy of its line: 220 bytes.
    private const double BytesOfAnActivity = 1700;

    // A third of them undetermined: the result, the finding with up to five facts as they were noted; no text at all.
    // Some 400 in optimized code; without, as in a debug build, 64 more, which the compiler otherwise keeps off the heap.
    private const double BytesOfAFinding = 500;

    // Three indexes: that of the run, one for all findings whose days begin or end inside their subject, and one for all claims.
    private const double BytesOfAnIndexedLicence = 120;

    // The room for the line is the caller's.
    private const double BytesOfAWrittenFinding = 8;

    private static readonly ComplianceEngine Engine = new(JudgingWorld.Load(
        ("a-fact", "forbids: { all: [{ funds.pooled: true }, { any: [{ volume: { more_than: 5 } }, { steps: { contains_any: [pricing] } }] }] }"),
        ("b-join", "requires: { some licence as held: { holder: $activity.performer, kind: [payment_business, other], status: valid, valid: { covers: $activity.period } } }"),
        ("c-open", "requires: { agreement: { present: true } }")));

    [Test]
    public void Read_AnActivity_AllocatesItsFactsAndItsLine()
    {
        var (fewer, more) = (Line(Fewer), Line(More));

        var bytes = (double)(Allocated(() => Read(more)) - Allocated(() => Read(fewer))) / (More - Fewer);

        bytes.Should().BePositive().And.BeLessThan(BytesOfAnActivity);
    }

    [Test]
    public void Evaluate_AFinding_AllocatesNoWords()
    {
        var (fewer, more) = (Read(Line(Fewer)), Read(Line(More)));
        Report(more).Counts.Should().Match<OutcomeCounts>(c => c.Violations == 2 * More && c.Undetermined == More);

        var bytes = (double)(Allocated(() => Report(more)) - Allocated(() => Report(fewer))) / ((More - Fewer) * 3);

        bytes.Should().BePositive().And.BeLessThan(BytesOfAFinding);
    }

    [Test]
    public void Write_AFinding_AllocatesNothing()
    {
        var (fewer, more) = (Report(Read(Line(Fewer))), Report(Read(Line(More))));
        var output = new ArrayBufferWriter<byte>(1 << 20);

        var bytes = (double)(Allocated(() => Write(more, output)) - Allocated(() => Write(fewer, output))) / ((More - Fewer) * 3);

        bytes.Should().BeLessThan(BytesOfAWrittenFinding);
    }

    [Test]
    public void Write_AReport_AsksForNothingInWords()
    {
        var report = Report(Read(Line(Fewer)));

        Write(report, new ArrayBufferWriter<byte>());

        report.Details!.Value.Results.IsComputed.Should().BeFalse();
        report.Details.Value.Questions.IsComputed.Should().BeFalse();
        report.Findings.Should().NotBeEmpty().And.OnlyContain(f => !f.HasReasons);
        report.Undetermined.Should().NotBeEmpty().And.OnlyContain(r => !r.Words!.IsComputed);
    }

    [Test]
    public void Evaluate_WithoutWords_KnowsTheSameFactsAsWithThem()
    {
        var report = Report(Read(Line(Fewer)));

        report.Findings.Should().OnlyContain(f => f.Facts.Zip(f.Evidence).All(p => p.First.Path == p.Second.Path && p.First.Canonical == p.Second.Canonical && p.First.Span == p.Second.Span) && f.Facts.Length == f.Evidence.Length);
        report.Undetermined.Should().OnlyContain(r => r.MissingPaths.SequenceEqual(r.Missing.Select(m => m.Path)));
    }

    // The facts by which days begin and end are looked up in indexes of all licences: these are built once, not once for each finding.
    [Test]
    public void Write_LapsedLicences_BuildsNoIndexForEachFinding()
    {
        var engine = new ComplianceEngine(JudgingWorld.Load(
            ("a-lapse", "requires: { some licence: { holder: $activity.performer, valid: { covers: $day } } }")));
        var (few, many) = (Lapses(engine, Fewer), Lapses(engine, 100 * Fewer));
        var output = new ArrayBufferWriter<byte>(1 << 20);
        Encoding.UTF8.GetString(Written(engine, few, output).WrittenSpan).Should().Contain("\"began\":[{\"path\":\"licences[l].valid\"");

        var bytes = (double)(Allocated(() => Written(engine, many, output)) - Allocated(() => Written(engine, few, output))) / (99 * Fewer);

        bytes.Should().BeLessThan(BytesOfAnIndexedLicence);
    }

    private static ArrayBufferWriter<byte> Written(ComplianceEngine engine, Declaration declaration, ArrayBufferWriter<byte> output)
    {
        output.ResetWrittenCount();
        NdjsonReportWriter.WriteLine(1, engine.Evaluate(declaration, JudgingWorld.AsOf), output);
        return output;
    }

    private static Declaration Lapses(ComplianceEngine engine, int licences)
    {
        var others = string.Join(", ", Enumerable.Range(0, licences).Select(i => $$"""{"id": "x{{i}}", "holder": "d", "valid": "2020-01-01.."}"""));
        var activities = string.Join(", ", Enumerable.Range(0, Fewer).Select(i => $$"""{"id": "a{{i}}", "performer": "c", "period": "2024-01-01..2025-12-31"}"""));
        var line = $$"""{"company": {"id": "c"}, "companies": [{"id": "d"}], "licences": [{"id": "l", "holder": "c", "valid": "2020-01-01..2024-06-30"}, {{others}}], "activities": [{{activities}}]}""";
        return engine.Declarations.FromLine(Encoding.UTF8.GetBytes(line), "stream.ndjson", 1, new StreamOptions().LineLimits).GetDeclarationOrThrow();
    }

    private static Declaration Read(byte[] line) =>
        Engine.Declarations.FromLine(line, "stream.ndjson", 1, new StreamOptions().LineLimits).GetDeclarationOrThrow();

    private static ComplianceReport Report(Declaration declaration) => Engine.Evaluate(declaration, JudgingWorld.AsOf);

    private static int Write(ComplianceReport report, ArrayBufferWriter<byte> output)
    {
        output.ResetWrittenCount();
        NdjsonReportWriter.WriteLine(1, report, output);
        return output.WrittenCount;
    }

    // The first runs make what is made once.
    private static long Allocated<T>(Func<T> work)
    {
        work();
        work();
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static byte[] Line(int activities)
    {
        var text = new StringBuilder("""{"company": {"id": "c"}, "licences": [{"id": "l", "holder": "c", "kind": "payment_business", "status": "expired", "valid": "2020-01-01.."}], "activities": [""");
        for (var i = 0; i < activities; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(CultureInfo.InvariantCulture, $$$"""{"id": "a{{{i}}}", "performer": "c", "period": "2024-01-01..2025-12-31", "volume": {{{1000 + i}}}, "marketing_name": "Wallet {{{i}}}", "regions": ["33"], "funds": {"pooled": true, "first_recipient": "bank_custody"}}""");
        }

        return Encoding.UTF8.GetBytes(text.Append("]}").ToString());
    }
}
