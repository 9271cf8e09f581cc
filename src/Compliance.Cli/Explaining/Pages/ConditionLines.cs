using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Reporting.Texts.Explaining;

namespace Compliance.Cli.Explaining.Pages;

/// <summary>Writes conditions as lines of a page.</summary>
internal static class ConditionLines
{
    /// <summary>Gets the lines; that it always holds where there is no condition.</summary>
    public static ImmutableArray<PageLine> Of(Condition? condition, Variable subject) => condition is null
        ? [PageLine.Of(ExplainLabels.Always)]
        : [.. ConditionOutline.Of(condition, subject).Select(l => PageLine.Of(l.Text, l.Depth, isItem: true))];
}
