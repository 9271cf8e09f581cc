using Compliance.Law;
using Compliance.Rules;

namespace Compliance.Authoring.Linting;

/// <summary>The citations of a rulebook.</summary>
internal static class Citations
{
    /// <summary>Gets what rules, exceptions, definitions, parameters and calendars rest on.</summary>
    public static IEnumerable<Citation> In(Rulebook rulebook) => rulebook.Packs.SelectMany(p =>
        p.Rules.SelectMany(r => r.Basis.Concat(r.Exceptions.SelectMany(e => e.Basis)))
            .Concat(p.Definitions.SelectMany(d => d.Basis))
            .Concat(p.Parameters.SelectMany(t => t.Values).Select(v => v.Citation)))
        .Concat(rulebook.Calendars.SelectMany(c => c.Years).Select(y => y.Citation));
}
