using System.Collections.Immutable;
using System.Globalization;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Types;
using Compliance.Types.Regions;

namespace Compliance.Reasoning.Worlds;

/// <summary>The values that facts of a question can have: those that its rules name, what lies beside them, and as many others as matter.</summary>
/// <param name="texts">The texts.</param>
/// <param name="regions">The places.</param>
/// <param name="durations">The durations.</param>
/// <param name="codes">The codes that rules name, by list.</param>
/// <param name="numberScales">By how much numbers of a type are divided.</param>
/// <param name="days">The first and the last day that a declared date can be.</param>
/// <param name="largest">The largest number that rules name.</param>
internal sealed class Sorts(
    ImmutableArray<TextValue> texts,
    ImmutableArray<RegionValue> regions,
    ImmutableArray<DurationValue> durations,
    ImmutableDictionary<CodeList, ImmutableArray<Code>> codes,
    ImmutableDictionary<FactTypeKind, long> numberScales,
    (DateOnly First, DateOnly Last) days,
    decimal largest)
{
    // Ten trillion of anything is more than any law speaks of. Where two numbers are multiplied the product has to have less than 64 bits.
    private const decimal MostOfAnything = 10_000_000_000_000;
    private const decimal MostOfProducts = 1_000_000_000_000_000;
    private const decimal MostOfFactors = 1_000;

    // Where the solver does not succeed with all these, it is asked about what lies around the numbers of the rules.
    private const decimal LeastOfNarrow = 1_000_000;
    private const decimal TimesOfNarrow = 100;

    // A short list is taken whole: every code of it reads well.
    private const int ShortList = 8;
    private const int Others = 2;

    /// <summary>Gets or sets whether numbers are so small that two of them can be multiplied.</summary>
    public bool AreNumbersSmall { get; set; }

    /// <summary>Gets or sets whether numbers are no larger than a hundred times those that rules name, or a million.</summary>
    public bool AreNumbersNarrow { get; set; }

    /// <summary>Gets how large numbers may be.</summary>
    public decimal MostOfNumbers => Math.Min(Narrow, AreNumbersSmall ? MostOfProducts / (ScaleOf(FactTypeKind.Money) * ScaleOf(FactTypeKind.Decimal)) : MostOfAnything);

    /// <summary>Gets how large plain numbers with decimals and percentages may be.</summary>
    public decimal MostOfDecimals => Math.Min(Narrow, AreNumbersSmall ? MostOfFactors : MostOfAnything);

    /// <summary>Gets the texts.</summary>
    public ImmutableArray<TextValue> Texts { get; } = texts;

    /// <summary>Gets the durations.</summary>
    public ImmutableArray<DurationValue> Durations { get; } = durations;

    /// <summary>Gets the first day that a declared date can be.</summary>
    public DateOnly FirstDay => days.First;

    /// <summary>Gets the last day that a declared date can be.</summary>
    public DateOnly LastDay => days.Last;

    /// <summary>Gets the places of a tree.</summary>
    /// <param name="tree">The tree; <see langword="null"/> for all.</param>
    /// <param name="register">The register.</param>
    public ImmutableArray<RegionValue> Regions(string? tree, RegionRegister register)
    {
        if (tree is null)
        {
            return regions;
        }

        ImmutableArray<RegionValue> own = [.. regions.Where(r => RegionSort.IsIn(r.Value, tree, register))];
        return own.IsEmpty ? [.. register.All(tree).Take(Others).Select(r => new RegionValue(r, default))] : own;
    }

    /// <summary>Gets how many places after the point numbers may have.</summary>
    public int Places => numberScales.Values.Max().ToString(CultureInfo.InvariantCulture).Length - 1;

    /// <summary>Gets by how much numbers of a type are divided.</summary>
    public long ScaleOf(FactTypeKind kind) => numberScales[kind];

    private decimal Narrow => AreNumbersNarrow ? Math.Max(LeastOfNarrow, Math.Min(MostOfAnything, largest) * TimesOfNarrow) : MostOfAnything;

    /// <summary>Gets the codes of a list.</summary>
    public IEnumerable<Code> Codes(CodeList list)
    {
        if (list.Codes.Length <= ShortList)
        {
            return list.Codes;
        }

        var named = codes.GetValueOrDefault(list, []);
        return list.Codes.Where(named.Contains).Concat(list.Codes.Where(c => !named.Contains(c)).Take(Others));
    }
}
