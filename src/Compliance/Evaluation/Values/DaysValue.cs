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
        (null, null) => DateWords.Of(part.LawDay),
        (null, { } until) => new($"截至{DateWords.Of(until).Zh}", $"up to {DateWords.Of(until).En}"),
        ({ } from, { } until) when from != until => new($"{DateWords.Of(from).Zh}至{DateWords.Of(until).Zh}", $"{DateWords.Of(from).En} to {DateWords.Of(until).En}"),
        ({ } from, _) => DateWords.Of(from),
    };
}
