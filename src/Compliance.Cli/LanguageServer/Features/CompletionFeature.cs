using System.Globalization;
using System.Text.Json;
using Compliance.Authoring.Analysis.Typing;
using Compliance.Cli.LanguageServer.Protocol;

namespace Compliance.Cli.LanguageServer.Features;

/// <summary>Completion. It waits for no analysis: the names of the last one and the text of now are enough.</summary>
internal static class CompletionFeature
{
    // More than this an editor shows to nobody; a further character narrows them.
    private const int Most = 1500;

    // Numbers of the protocol.
    private const int Property = 10;
    private const int Field = 5;
    private const int EnumMember = 20;
    private const int Keyword = 14;
    private const int Reference = 18;

    /// <summary>Answers <c>textDocument/completion</c>.</summary>
    public static void Complete(Session session, JsonElement parameters, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        var document = session.Document(parameters);
        var result = session.Latest(cancellationToken).Complete(document.Path, document.Text, document.Offset(parameters.Find("position")));
        var (start, end) = (document.Lines.PlaceOf(result.Start), document.Lines.PlaceOf(result.End));
        var hasColon = result.End < document.Text.Length && document.Text.AsSpan(result.End).TrimStart(' ') is { Length: > 0 } rest && rest[0] == ':';
        json.WriteStartObject();
        json.WriteBoolean("isIncomplete", value: true);
        json.WriteStartArray("items");
        var order = 0;
        foreach (var offer in result.Offers.Where(o => Fits(o, document.Text[result.Start..result.End])).Take(Most))
        {
            json.WriteStartObject();
            json.WriteString("label", offer.Text);
            json.WriteNumber("kind", KindOf(offer.Kind));
            json.WriteString("detail", offer.Detail.In(session.Language));
            json.WriteString("filterText", offer.Filter);
            json.WriteString("sortText", order++.ToString("D5", CultureInfo.InvariantCulture));
            json.WriteStartObject("textEdit");
            json.WritePropertyName("range");
            json.WriteRange(start, end);
            json.WriteString("newText", Written(offer, result, hasColon));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Written(Offer offer, CompletionResult result, bool hasColon) =>
        offer.IsKey ? hasColon || result.IsQuoted || offer.Text.EndsWith(' ') ? offer.Text : $"{offer.Text}: "
        : offer.NeedsQuotes && !result.IsQuoted ? $"\"{offer.Text}\""
        : offer.Text;

    // By any part of the id or the label: an author may remember the middle of a title.
    private static bool Fits(Offer offer, string prefix) => prefix.Length == 0 || offer.Filter.Contains(prefix, StringComparison.OrdinalIgnoreCase);

    private static int KindOf(OfferKind kind) => kind switch
    {
        OfferKind.Key => Property,
        OfferKind.Field => Field,
        OfferKind.Code => EnumMember,
        OfferKind.Word => Keyword,
        _ => Reference,
    };
}
