using Compliance.Facts;
using Compliance.Findings;
using Compliance.Text;
using Compliance.Text.Cultures;

namespace Compliance.Evaluation.Values;

/// <summary>The days of a finding as a message prints them.</summary>
/// <param name="part">The days.</param>
internal sealed class DaysValue(EvaluatedPeriod part) : FactValue(default)
{
    public override string Canonical => Display.En;

    public override LocalizedText Display => (part.From, part.Until) switch
    {
        (null, null) => Of(part.LawDay),
        (null, { } until) => new($"截至{Of(until).Zh}", $"up to {Of(until).En}"),
        ({ } from, { } until) when from != until => new($"{Of(from).Zh}至{Of(until).Zh}", $"{Of(from).En} to {Of(until).En}"),
        ({ } from, _) => Of(from),
    };

    private static LocalizedText Of(DateOnly day) => DateWords.Of(day);
}
