using System.Text.Json;
using Compliance.Cli.LanguageServer.Protocol;

namespace Compliance.Cli.LanguageServer.Documents;

/// <summary>A text that is open in the editor.</summary>
/// <param name="Uri">Its address, as the editor writes it.</param>
/// <param name="Path">Its path among the files of the workspace.</param>
/// <param name="Text">The text.</param>
internal sealed record OpenDocument(string Uri, string Path, string Text)
{
    private LineIndex? _lines;

    /// <summary>Gets its lines.</summary>
    public LineIndex Lines => _lines ??= new LineIndex(Text);

    /// <summary>Gets the offset that a position of the protocol names.</summary>
    public int Offset(JsonElement position) => Lines.OffsetOf(position.Number("line"), position.Number("character"));

    /// <summary>Applies the changes of a message.</summary>
    public OpenDocument With(IEnumerable<JsonElement> changes)
    {
        var document = this;
        foreach (var change in changes)
        {
            var text = change.Text("text");
            if (change.Find("range") is { ValueKind: JsonValueKind.Object } range)
            {
                var (start, end) = (document.Offset(range.Find("start")), document.Offset(range.Find("end")));
                text = end < start
                    ? throw new RpcException(RpcErrors.InvalidParameters, "A range ends before it starts.")
                    : string.Concat(document.Text.AsSpan(0, start), text, document.Text.AsSpan(end));
            }

            document = new OpenDocument(Uri, Path, text);
        }

        return document;
    }
}
