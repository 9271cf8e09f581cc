using Compliance.Authoring.Analysis;
using Compliance.Authoring.Cases;
using Compliance.Diagnostics;

namespace Compliance.Cli.LanguageServer.Features;

/// <summary>The cases of a rule, where rules and cases can be evaluated as they are written now.</summary>
internal static class RunnableCases
{
    /// <summary>Determines whether rules are without a mistake: those with one anywhere are not evaluated.</summary>
    public static bool AreRulesSound(WorkspaceState state) => state.Rulebook is not null && !state.HasErrors;

    /// <summary>Gets the cases; <see langword="null"/> where there are none, or one has a mistake.</summary>
    /// <param name="state">The texts, whose rules are sound.</param>
    /// <param name="rule">The id of the rule.</param>
    public static CaseFile? Of(WorkspaceState state, string rule) =>
        state.ReadCases(rule) is { Diagnostics: var diagnostics, File: { } file } && diagnostics.All(d => d.Severity != DiagnosticSeverity.Error) ? file : null;
}
