using System.Globalization;
using Compliance.Text;

namespace Compliance.Reasoning;

/// <summary>Within what a question was answered. Outside of it nothing is said.</summary>
/// <param name="Things">How many things of each entity, and items of each list that is no list of codes, there may be.</param>
/// <param name="AsOf">The day of the judgement. Where the subject has a time, the days up to it on which the rule is in force are examined.</param>
/// <param name="FirstDay">The first day that a declared date may be.</param>
/// <param name="LastDay">The last day that a declared date may be.</param>
/// <param name="Largest">How large declared amounts and whole numbers may be, positive or negative.</param>
/// <param name="LargestDecimal">How large declared percentages and plain numbers with decimals may be: less where declared numbers are multiplied.</param>
/// <param name="Places">How many places after the point declared numbers may have.</param>
/// <param name="IsDated">
/// Whether the days are those on which the subject is declared to be there, by a time without a history; otherwise a rule of the question is judged on the day of the judgement alone, and nothing
/// is said of others.
/// </param>
public sealed record ProofBound(int Things, DateOnly AsOf, DateOnly FirstDay, DateOnly LastDay, decimal Largest, decimal LargestDecimal, int Places, bool IsDated)
{
    /// <summary>Gets the bound in words.</summary>
    public LocalizedText Display => new(
        string.Create(CultureInfo.InvariantCulture, $"判断日 {IsoDay.Of(AsOf)}，每类事物及列表至多 {Things} 项，日期在 {IsoDay.Of(FirstDay)} 至 {IsoDay.Of(LastDay)} 之间，数额不超过 {Largest:N0}{(LargestDecimal == Largest ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"，百分数和小数不超过 {LargestDecimal:N0}"))}，小数至多 {Places} 位，期间两端和事物的各项列表均申报完整，{(IsDated ? "规则施行且所涉主体存续的各日，其期间或者起算日没有历史" : "只看判断日当日")}"),
        string.Create(CultureInfo.InvariantCulture, $"judged as of {IsoDay.Of(AsOf)}, with up to {Things} things of each kind and items of each list, dates from {IsoDay.Of(FirstDay)} to {IsoDay.Of(LastDay)}, numbers up to {Largest:N0}{(LargestDecimal == Largest ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", percentages and decimals up to {LargestDecimal:N0}"))}, up to {Places} places after the point, each period declared at both ends and each list of a thing in full, {(IsDated ? "on the days on which the rule is in force and the subject is there, by a period or first day without a history" : "on the day of the judgement alone")}"));

    /// <summary>Gets what lies within this bound and another of the same day and number of things.</summary>
    internal ProofBound And(ProofBound other) => this with
    {
        FirstDay = FirstDay > other.FirstDay ? FirstDay : other.FirstDay,
        LastDay = LastDay < other.LastDay ? LastDay : other.LastDay,
        Largest = Math.Min(Largest, other.Largest),
        LargestDecimal = Math.Min(LargestDecimal, other.LargestDecimal),
        Places = Math.Min(Places, other.Places),
    };

    /// <summary>Gets the bound in English.</summary>
    public override string ToString() => Display.En;
}
