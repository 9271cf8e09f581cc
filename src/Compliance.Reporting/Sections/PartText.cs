using System.Globalization;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Reporting.Sections;

/// <summary>Formats the days of a part.</summary>
internal static class PartText
{
    public static LocalizedText Of(JudgedPart part)
    {
        var law = Iso(part.LawDay);
        var doubt = part.IsCertain ? new LocalizedText(string.Empty, string.Empty) : new("；是否存续未申报", "; whether it existed then is not declared");
        var days = (part.From, part.Until) switch
        {
            (null, null) => new LocalizedText($"{law} 当日", $"on {law}"),
            (null, { } until) => new LocalizedText($"至 {Iso(until)}", $"until {Iso(until)}"),
            ({ } from, null) => new LocalizedText($"自 {Iso(from)}", $"from {Iso(from)}"),
            ({ } from, { } until) when from == until => LocalizedText.Same(Iso(from)),
            ({ } from, { } until) => new LocalizedText($"{Iso(from)} 至 {Iso(until)}", $"{Iso(from)} to {Iso(until)}"),
        };
        return new($"{days.Zh}{doubt.Zh}", $"{days.En}{doubt.En}");
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
