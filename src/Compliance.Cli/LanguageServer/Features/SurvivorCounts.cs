using System.Collections.Immutable;
using Compliance.Authoring.Analysis;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Cases;
using Compliance.Authoring.Mutation;
using Compliance.Evaluation;

namespace Compliance.Cli.LanguageServer.Features;

/// <summary>How many changes of a rule no case notices, counted in a pause for the rules whose files are open, and kept as long as no text changes.</summary>
internal sealed class SurvivorCounts
{
    // Of the texts that were counted last; one thread writes, another reads.
    private volatile Known? _known;

    /// <summary>Gets how many it is; <see langword="null"/> where that is not known for these texts.</summary>
    /// <param name="state">The texts.</param>
    /// <param name="rule">The id of a rule.</param>
    public int? Of(WorkspaceState state, string rule) =>
        _known is { } known && ReferenceEquals(known.State, state) && known.Counts.TryGetValue(rule, out var count) ? count : null;

    /// <summary>Counts for the rules of open documents, those of rules and those of cases.</summary>
    /// <returns>Whether there is a new number.</returns>
    /// <exception cref="OperationCanceledException">A newer text came.</exception>
    public bool Count(Session session, WorkspaceState state, CancellationToken cancellationToken)
    {
        if (!RunnableCases.AreRulesSound(state))
        {
            return false;
        }

        var open = session.Documents.Select(d => state.DefinitionIn(d.Path, SymbolKind.Rule)?.Symbol.Id ?? state.RuleOfCases(d.Path)).OfType<string>();
        var counts = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (var rule in open.Distinct(StringComparer.Ordinal).Where(r => Of(state, r) is null))
        {
            if (CountOf(state, rule, cancellationToken) is { } count)
            {
                counts.Add(rule, count);
            }
        }

        if (counts.Count == 0)
        {
            return false;
        }

        var before = _known is { } known && ReferenceEquals(known.State, state) ? known.Counts : [];
        _known = new Known(state, before.AddRange(counts));
        return true;
    }

    // Of cases that fail, or cannot be read, nothing is said.
    private static int? CountOf(WorkspaceState state, string rule, CancellationToken cancellationToken)
    {
        if (RunnableCases.Of(state, rule) is not { } file)
        {
            return null;
        }

        var runner = new CaseRunner(new ComplianceEngine(state.Rulebook!));
        if (!file.Cases.All(c => runner.Run(file.Rule, c, cancellationToken).Passed))
        {
            return null;
        }

        var report = MutationTesting.Run(state.Rulebook!, [file], null, cancellationToken);
        return report.Total - report.Noticed;
    }

    private sealed record Known(WorkspaceState State, ImmutableDictionary<string, int> Counts);
}
