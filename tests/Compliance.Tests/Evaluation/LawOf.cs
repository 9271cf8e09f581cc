using System.Collections.Immutable;
using System.Globalization;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Tests.Evaluation;

/// <summary>Makes legal sources and citations for tests.</summary>
internal static class LawOf
{
    /// <summary>Gets a type of each force, by force.</summary>
    public static ImmutableArray<LegalSourceType> Types { get; } =
        [.. Enum.GetValues<LegalForce>().Select((f, i) => new LegalSourceType(f.ToString(), LocalizedText.Same(f.ToString()), i + 1, f))];

    /// <summary>Gets a type that binds.</summary>
    public static LegalSourceType Law => Types[(int)LegalForce.Binding];

    /// <summary>Gets a type that implements what binds.</summary>
    public static LegalSourceType Notice => Types[(int)LegalForce.Implementing];

    /// <summary>Gets a type that does not bind.</summary>
    public static LegalSourceType Policy => Types[(int)LegalForce.NonBinding];

    /// <summary>Makes a source.</summary>
    public static LegalSource Source(string id, LegalSourceType type, Verification verification = Verification.Verified, params ImmutableArray<string> implements) => new(
        id, LocalizedText.Same(id), type, null, [], null, EffectivePeriod.Always, null, implements, [], verification, null, default);

    /// <summary>Makes a citation of a source as a whole.</summary>
    public static Citation Cite(LegalSource source, EffectivePeriod inForce = default) => new(source, null, inForce, default);

    /// <summary>Makes a citation of an article.</summary>
    public static Citation Cite(LegalSource source, Verification article) =>
        new(source, new SourceArticle("1", LocalizedText.Same("art"), null, article, default), EffectivePeriod.Always, default);

    /// <summary>Reads a period in force: <c>2020-01-01..2020-12-31</c>, an end left out where there is none.</summary>
    public static EffectivePeriod Period(string text)
    {
        var ends = text.Split("..");
        return new EffectivePeriod(Day(ends[0]), Day(ends[1]));
    }

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
