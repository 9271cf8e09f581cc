using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>Formats the days of a part.</summary>
internal static class PartText
{
    public static LocalizedText Of(EvaluatedPeriod part)
    {
        var law = IsoDay.Of(part.LawDay);
        var doubt = part.IsCertain ? new LocalizedText(string.Empty, string.Empty) : new("；是否存续未申报", "; whether it existed then is not declared");
        var days = (part.From, part.Until) switch
        {
            (null, null) => new LocalizedText($"{law} 当日", $"on {law}"),
            (null, { } until) => new LocalizedText($"至 {IsoDay.Of(until)}", $"until {IsoDay.Of(until)}"),
            ({ } from, null) => new LocalizedText($"自 {IsoDay.Of(from)}", $"from {IsoDay.Of(from)}"),
            ({ } from, { } until) when from == until => LocalizedText.Same(IsoDay.Of(from)),
            ({ } from, { } until) => new LocalizedText($"{IsoDay.Of(from)} 至 {IsoDay.Of(until)}", $"{IsoDay.Of(from)} to {IsoDay.Of(until)}"),
        };
        return new($"{days.Zh}{doubt.Zh}", $"{days.En}{doubt.En}");
    }
}
