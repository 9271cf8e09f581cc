using Compliance.Authoring.Linting;
using Compliance.Diagnostics;

namespace Compliance.Rules.Tests;

/// <summary>The shipped rules can be meant: nothing contradicts, nothing is dead, no text misses a language.</summary>
internal sealed class LintTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 1);

    [Test]
    public void ShippedRules_Linted_HaveNoErrorOrWarning() =>
        RulebookLint.Check(ShippedRules.Engine.Rulebook, AsOf)
            .Where(d => d.Severity > DiagnosticSeverity.Note)
            .Select(d => $"{d.Span.File?.Path}({d.Span.Position}) {d.Code} {d.Message.En}").Should().BeEmpty();
}
