using System.Globalization;
using Compliance.Authoring.Cases;
using Compliance.Authoring.Corpora;
using Compliance.Cli.Loading;
using Compliance.Cli.Output;
using Compliance.Diagnostics;
using Compliance.Evaluation;
using Compliance.Reporting.Terminal;
using Compliance.Text;

namespace Compliance.Cli.Testing;

/// <summary>One run of <c>compliance test</c>.</summary>
/// <param name="source">The rules and their files.</param>
/// <param name="engine">The engine that evaluates.</param>
/// <param name="choice">Which cases and corpus files.</param>
/// <param name="context">The world around.</param>
internal sealed class TestRun(RulebookSource source, IComplianceEngine engine, TestChoice choice, CliContext context)
{
    private readonly List<TimedResult> _timed = [];

    /// <summary>Runs the cases and judges the corpora.</summary>
    /// <returns>The exit code.</returns>
    public int Execute(DiagnosticPrinter diagnostics)
    {
        var isNamed = choice.Paths.Count > 0;
        if ((isNamed ? TestFiles.Find(choice.Paths, diagnostics) : source.Files) is not { } files)
        {
            return ExitCodes.Invalid;
        }

        // Where some files are named, other rules have their cases elsewhere. Where some rules are chosen, the corpora are of all others too.
        var suite = CaseSuite.Load(files, source.Rulebook);
        var corpora = choice.Mutation is null && (isNamed || source.Rulebook.Choice.IsAll) ? CorpusSuite.Load(files, source.Rulebook) : new CorpusSuite([], []);
        diagnostics.Print(suite.Diagnostics.Where(d => !isNamed || d.Severity == DiagnosticSeverity.Error));
        diagnostics.Print(corpora.Diagnostics);
        if (diagnostics.Conclude())
        {
            return ExitCodes.Invalid;
        }

        var runner = new CaseRunner(engine);
        var results = suite.Files
            .SelectMany(f => f.Cases.Where(c => choice.Holds(f.Rule.Id, c.Name.Zh, c.Name.En)).Select(c => Timed(() => runner.Run(f.Rule, c, context.Interrupted), TimedResult.Of)))
            .ToList();
        var judge = new CorpusRunner(engine);
        var judged = corpora.Files
            .Where(f => choice.Holds([f.Name.Zh, f.Name.En, f.Span.File?.Path ?? string.Empty, .. f.Expected.Select(e => e.Rule.Id)]))
            .Select(f => Timed(() => judge.Run(f, context.Interrupted), TimedResult.Of))
            .ToList();
        // What is wrong in a fixture is wrong in each case that takes it over, and said once.
        diagnostics.Print(results.SelectMany(r => r.Diagnostics).DistinctBy(d => (d.Code, d.Span)));
        diagnostics.Print(judged.SelectMany(r => r.Diagnostics));
        if (diagnostics.Conclude())
        {
            return ExitCodes.Invalid;
        }

        if (results.Count + judged.Count == 0)
        {
            context.Fail(choice.Filter is null
                ? new("没有案例。", "There are no cases.")
                : new($"没有规则编号或名称含“{choice.Filter}”的案例。", $"No case has '{choice.Filter}' in its rule id or name."));
            return ExitCodes.Invalid;
        }

        if (choice.Mutation is not { } mutation)
        {
            return Write(results, judged);
        }

        if (!results.TrueForAll(r => r.Passed))
        {
            Conclude(results, []);
            context.Fail(MutationWords.CasesFail);
            return ExitCodes.Findings;
        }

        return new MutationRun(source.Rulebook.Whole, mutation, choice, context).Execute([.. suite.Files.Where(f => results.Exists(r => ReferenceEquals(r.Rule, f.Rule)))]);
    }

    private T Timed<T>(Func<T> run, Func<T, TimeSpan, TimedResult> of)
    {
        var start = context.Clock.GetTimestamp();
        var result = run();
        _timed.Add(of(result, context.Clock.GetElapsedTime(start)));
        return result;
    }

    private int Write(List<CaseResult> results, List<CorpusResult> judged)
    {
        var targets = new OutputTargets(context, _ => Conclude(results, judged), (_, stream) => TestJUnit.Write(_timed, context.Language, stream));
        return !targets.Write(choice.Outputs) ? ExitCodes.Usage
            : _timed.TrueForAll(t => t.WriteFailure is null) ? ExitCodes.Success
            : ExitCodes.Findings;
    }

    private void Conclude(List<CaseResult> results, List<CorpusResult> judged)
    {
        var writer = context.Results();
        foreach (var failure in results.Where(r => !r.Passed))
        {
            FailedCase.Write(failure, writer);
            writer.Blank();
        }

        foreach (var failure in judged.Where(r => !r.Passed))
        {
            FailedCorpusFile.Write(failure, writer);
            writer.Blank();
        }

        CorpusSummary.Write(judged, writer);
        if (results.Count > 0)
        {
            WriteCount(results, writer);
        }
    }

    private static void WriteCount(List<CaseResult> results, TerminalWriter writer)
    {
        var failed = results.Count(r => !r.Passed);
        var rules = results.Select(r => r.Rule.Id).Distinct(StringComparer.Ordinal).Count();
        writer.Line(
            0,
            (new LocalizedText(
                string.Create(CultureInfo.InvariantCulture, $"{results.Count - failed} 个通过，{failed} 个未通过（{rules} 条规则）"),
                string.Create(CultureInfo.InvariantCulture, $"{results.Count - failed} passed, {failed} failed ({rules} {(rules == 1 ? "rule" : "rules")})")).In(writer.Language),
            failed == 0 ? TerminalStyle.Good : TerminalStyle.Bad));
    }
}
