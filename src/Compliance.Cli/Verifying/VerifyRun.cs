using System.Collections.Immutable;
using System.Text;
using Compliance.Cli.Loading;
using Compliance.Cli.Usage;
using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Reporting.Terminal;
using Compliance.Rules;
using Compliance.Rules.Choosing;
using Compliance.Rules.Loading;
using Compliance.Text;

namespace Compliance.Cli.Verifying;

/// <summary>One run of <c>compliance verify</c>: evaluates the declaration of a report again on the same day, and compares.</summary>
internal sealed class VerifyRun(VerifyRequest request, CliContext context)
{
    private readonly DiagnosticPrinter _diagnostics = new(context);

    /// <summary>Runs it.</summary>
    /// <returns>0 where the bytes are the same, 1 where anything differs, 3 where it cannot be run again.</returns>
    public int Execute()
    {
        var bag = new DiagnosticBag();
        var file = ReportRecordReader.Load(request.Report, bag);
        var before = file is null ? [] : new ReportRecordReader(bag).Read(file);
        _diagnostics.Print(bag.ToSorted());
        if (_diagnostics.Conclude() || RulebookSource.Load(request.Rules, _diagnostics) is not { Rulebook: var rulebook })
        {
            return ExitCodes.Invalid;
        }

        if (request.Declarations.Count > 0 && request.Declarations.Count != before.Length)
        {
            context.Fail(UsageErrors.DeclarationsDoNotMatch(before.Length, request.Declarations.Count).Message);
            return ExitCodes.Usage;
        }

        if (NotInReport(before) is { } option)
        {
            context.Fail(UsageErrors.NotInReport(option).Message);
            return ExitCodes.Usage;
        }

        if (request.Rules.Chosen.IsAll && !CanChoose(before, rulebook))
        {
            return ExitCodes.Invalid;
        }

        if (EvaluateAgain(before, rulebook) is not { } reports)
        {
            return ExitCodes.Invalid;
        }

        using var stream = new MemoryStream();
        new JsonReportWriter { WritesOneAlone = true, Limits = before.Length == 0 ? ReportLimits.Default : before[0].Limits }.Write(reports, stream);
        return Conclude(file!, before, new SourceFile(request.Report, Encoding.UTF8.GetString(stream.ToArray())));
    }

    // What the report was made without is not used to make it again.
    private string? NotInReport(ImmutableArray<ReportRecord> records) =>
        request.Waivers is not null && records.All(r => r.Waivers is null) ? "--waivers"
        : request.Baseline is not null && records.All(r => r.Baseline is null) ? "--baseline"
        : null;

    // A choice that the present rules do not know cannot be made again.
    private bool CanChoose(ImmutableArray<ReportRecord> records, Rulebook rulebook)
    {
        foreach (var choice in records.Select(r => r.Choice).Distinct())
        {
            _diagnostics.Print(rulebook.Choose(choice).Diagnostics);
        }

        return !_diagnostics.Conclude();
    }

    private List<ComplianceReport>? EvaluateAgain(ImmutableArray<ReportRecord> records, Rulebook rulebook)
    {
        var engine = new ComplianceEngine(rulebook);
        var answers = AnswerSource.Load(request.Answers, _diagnostics);
        var reader = answers is null ? engine.Declarations : engine.Declarations.WithAnswers(answers);
        var read = new List<(ReportRecord Record, Declaration? Declaration, Dispositions.DispositionLedger Ledger)>();
        foreach (var (record, index) in records.Select((r, i) => (r, i)))
        {
            var ledger = DispositionSource.Load(
                new DispositionChoice(record.Waivers is { } w ? request.Waivers ?? w.File : null, record.Baseline is { } b ? request.Baseline ?? b.File : null),
                rulebook,
                _diagnostics);
            var result = DeclarationSource.Read(request.Declarations.Count > 0 ? request.Declarations[index] : record.Declaration, reader, context.Settings.Columns ?? []);
            _diagnostics.Print(result.Diagnostics);
            read.Add((record, result.Declaration, ledger));
        }

        // Where a declaration has a mistake, its answers are not unused.
        if (answers is not null && read.TrueForAll(j => j.Declaration is not null))
        {
            _diagnostics.Print(answers.Unused([.. read.Select(j => j.Declaration!)]));
        }

        return _diagnostics.Conclude()
            ? null
            : [.. read.Select(j => j.Ledger.Apply(engine.Evaluate(j.Declaration!, j.Record.AsOf, new EvaluateOptions { HorizonDays = j.Record.HorizonDays, Choice = request.Rules.Chosen.IsAll ? j.Record.Choice : RuleChoice.All }, context.Interrupted)) with { Settings = j.Record.Settings })];
    }

    private int Conclude(SourceFile before, ImmutableArray<ReportRecord> records, SourceFile after)
    {
        var writer = context.Results();
        if (before.Text.ReplaceLineEndings("\n") == after.Text)
        {
            writer.Paragraph(0, new LocalizedText($"{request.Report}：一致，逐字节相同", $"{request.Report}: equal, byte by byte"), TerminalStyle.Good);
            return ExitCodes.Success;
        }

        var again = new ReportRecordReader(new DiagnosticBag()).Read(after);
        var differences = records.Zip(again).SelectMany(p => ReportComparison.Differences(p.First, p.Second)).ToList();
        if (differences.Count == 0)
        {
            differences.Add(FirstLine(before, after));
        }

        writer.Paragraph(0, new LocalizedText($"{request.Report}：不一致", $"{request.Report}: differs"), TerminalStyle.Bad);
        differences.ForEach(d => writer.Paragraph(2, d));
        return ExitCodes.Findings;
    }

    // Everything that verifying reads is equal, so somebody wrote into the text, or moved a file.
    private static LocalizedText FirstLine(SourceFile before, SourceFile after)
    {
        var line = 1;
        while (line < before.LineCount && line < after.LineCount && before.LineText(line) == after.LineText(line))
        {
            line++;
        }

        var (left, right) = (Excerpt.Of(before.LineText(line).Trim()), Excerpt.Of(after.LineText(line).Trim()));
        return new($"结论相同，但第 {line} 行文字不同：“{left}”→“{right}”", $"the results are equal, but the text differs from line {line} on: '{left}' → '{right}'");
    }
}
