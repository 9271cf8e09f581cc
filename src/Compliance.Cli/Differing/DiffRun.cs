using Compliance.Cli.Loading;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Rules.Choosing;
using Compliance.Rules.Loading;
using Compliance.Text;

namespace Compliance.Cli.Differing;

/// <summary>Compares two versions of rules: as they are written, on declarations, and by proof where there is a prover.</summary>
/// <param name="request">What is compared.</param>
/// <param name="prover">What asks the solver; <see langword="null"/> without one.</param>
/// <param name="context">The world around.</param>
internal sealed class DiffRun(DiffRequest request, IDiffProver? prover, CliContext context)
{
    private readonly DiagnosticPrinter _diagnostics = new(context);

    /// <summary>Runs the comparison.</summary>
    /// <returns>0 where nothing differs, 1 where anything does, 3 after a mistake in rules or declarations.</returns>
    public int Execute()
    {
        if (Load(request.Before) is not { } before || Load(request.After) is not { } after || Chosen(before.Rulebook, after.Rulebook) is not { } isChosen)
        {
            return ExitCodes.Invalid;
        }

        DateOnly? today = request.AsOf;
        if (today is null && (today = LegalDay.Today(after.Rulebook, context)) is null)
        {
            return ExitCodes.Invalid;
        }

        var pairs = RulebookComparison.Pair(before.Rulebook, after.Rulebook).Where(p => isChosen((p.After ?? p.Before)!)).ToList();
        if (Evaluate(before.Rulebook, after.Rulebook, pairs, today.Value) is not var (flips, count))
        {
            return ExitCodes.Invalid;
        }

        var report = new DiffReport(
            request.Before, request.After, today.Value, pairs.Count(p => p is ({ }, { })), RulebookComparison.Rules(pairs), RulebookComparison.Mitigations(before.Rulebook, after.Rulebook))
        {
            Declarations = count,
            Flips = [.. flips],
            HasOtherBase = before.Rulebook.VocabularyHash != after.Rulebook.VocabularyHash,
        };
        if (prover is not null)
        {
            report = report with { Proofs = prover.Prove(before.Files, after.Rulebook, [.. report.Rules.Where(r => r.MayDiffer)], request, today.Value) };
        }

        return DiffOutput.Write(report, request.Outputs, context) ? report.Differs ? ExitCodes.Findings : ExitCodes.Success : ExitCodes.Usage;
    }

    private RulebookSource? Load(string folder) => RulebookSource.Load(request.Rules with { Folders = [.. request.Rules.Folders, folder], Chosen = RuleChoice.All }, _diagnostics);

    // A rule that was added or removed is chosen by the name that one version has; none are where neither has it.
    private Func<Rule, bool>? Chosen(Rulebook before, Rulebook after)
    {
        var choice = request.Rules.Chosen;
        if (choice.IsAll)
        {
            return _ => true;
        }

        var (old, present) = (before.Choose(choice), after.Choose(choice));
        if (old.Rulebook is null && present.Rulebook is null)
        {
            _diagnostics.Print(present.Diagnostics);
            _diagnostics.Conclude();
            return null;
        }

        var chosen = (old.Rulebook?.Rules ?? []).Concat(present.Rulebook?.Rules ?? []).SelectMany(r => r.FormerIds.Prepend(r.Id)).ToHashSet(StringComparer.Ordinal);
        return rule => chosen.Contains(rule.Id) || rule.FormerIds.Any(chosen.Contains);
    }

    // Each version reads declarations by its own vocabulary.
    private (List<OutcomeFlip> Flips, int Count)? Evaluate(Rulebook before, Rulebook after, IReadOnlyList<(Rule? Before, Rule? After)> pairs, DateOnly today)
    {
        var flips = new List<OutcomeFlip>();
        if (request.Declarations.Count == 0)
        {
            return (flips, 0);
        }

        var (earlier, later) = (new ComplianceEngine(before), new ComplianceEngine(after));
        if (Read(later, request.After) is not { } present || Read(earlier, request.Before) is not { } old)
        {
            return null;
        }

        var search = new FlipSearch(pairs);
        foreach (var (one, other) in old.Zip(present))
        {
            var day = request.AsOf ?? (request.JudgesToday ? null : other.AsOf) ?? today;
            flips.AddRange(search.Of(earlier.Evaluate(one, day, cancellationToken: context.Interrupted), later.Evaluate(other, day, cancellationToken: context.Interrupted)));
        }

        return (flips, present.Count);
    }

    private List<Declaration>? Read(ComplianceEngine engine, string version)
    {
        if (DeclarationSource.ReadAll(request.Declarations, [], engine.Declarations, _diagnostics, context) is { } read)
        {
            return read;
        }

        context.Fail(new LocalizedText($"按“{version}”的词汇，申报不能读取。", $"The declarations cannot be read by the vocabulary of '{version}'."));
        return null;
    }
}
