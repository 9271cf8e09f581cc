using System.Collections.Concurrent;
using Compliance.Authoring.Analysis;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Authoring.Cases;
using Compliance.Authoring.Mutation;
using Compliance.Diagnostics;
using Compliance.Evaluation;

namespace Compliance.Cli.LanguageServer.Features;

/// <summary>How many changes of a rule no case notices, counted in a pause for the rules whose files are open, and kept as long as no text changes.</summary>
internal sealed class SurvivorCounts
{
    private readonly ConcurrentDictionary<string, (WorkspaceState State, int Survivors)> _counts = new(StringComparer.Ordinal);

    /// <summary>Gets how many it is; <see langword="null"/> where that is not known for these texts.</summary>
    /// <param name="state">The texts.</param>
    /// <param name="rule">The id of a rule.</param>
    public int? Of(WorkspaceState state, string rule) => _counts.TryGetValue(rule, out var known) && ReferenceEquals(known.State, state) ? known.Survivors : null;

    /// <summary>Counts for the rules of open documents, those of rules and those of cases.</summary>
    /// <returns>Whether there is a new number.</returns>
    /// <exception cref="OperationCanceledException">A newer text came.</exception>
    public bool Count(Session session, WorkspaceState state, CancellationToken cancellationToken)
    {
        if (state.Rulebook is null || state.HasErrors)
        {
            return false;
        }

        var paths = session.Documents.Select(d => d.Path).ToList();
        var rules = paths.Select(p => state.DefinitionIn(p, SymbolKind.Rule)?.Symbol.Id ?? state.RuleOfCases(p)).OfType<string>().Distinct(StringComparer.Ordinal).Where(r => Of(state, r) is null).ToList();
        var counted = 0;
        foreach (var rule in rules)
        {
            counted += Count(state, rule, cancellationToken) ? 1 : 0;
        }

        return counted > 0;
    }

    // Of cases that fail, or cannot be read, nothing is said.
    private bool Count(WorkspaceState state, string rule, CancellationToken cancellationToken)
    {
        if (state.ReadCases(rule) is not { Diagnostics: var diagnostics, File: { } file } || diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error))
        {
            return false;
        }

        var runner = new CaseRunner(new ComplianceEngine(state.Rulebook!));
        if (!file.Cases.All(c => runner.Run(file.Rule, c, cancellationToken).Passed))
        {
            return false;
        }

        var report = MutationTesting.Run(state.Rulebook!, [file], null, cancellationToken);
        _counts[rule] = (state, report.Total - report.Noticed);
        return true;
    }
}
