using Compliance.Cli.Explaining.Pages;
using Compliance.Rules;

namespace Compliance.Cli.Explaining.Names;

/// <summary>The names of thresholds and terms.</summary>
internal static class TermNames
{
    /// <summary>Gets the names.</summary>
    public static IEnumerable<ExplainedName> Of(Rulebook rulebook, UseIndex use)
    {
        foreach (var parameter in rulebook.Packs.SelectMany(p => p.Parameters))
        {
            yield return new(parameter.Id, [parameter.Label.Zh, parameter.Label.En], () => [TermPages.Of(parameter, use)]);
        }

        foreach (var definition in rulebook.Packs.SelectMany(p => p.Definitions))
        {
            yield return new($"{definition.Subject.Id}.{definition.Id}", [definition.Id, definition.Label.Zh, definition.Label.En, $"{definition.Subject.Label.Zh}.{definition.Label.Zh}"], () => [TermPages.Of(definition, use)]);
        }
    }
}
