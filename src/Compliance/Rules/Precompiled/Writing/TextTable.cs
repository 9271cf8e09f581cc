using System.Buffers;
using System.Text;

namespace Compliance.Rules.Precompiled.Writing;

/// <summary>The texts of a form, each once.</summary>
internal sealed class TextTable
{
    // A text that is no valid UTF-16 would come back as another one.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<int> _ends = [];
    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>Gets the place of a text, from 0.</summary>
    public int PlaceOf(string text)
    {
        if (!_places.TryGetValue(text, out var place))
        {
            place = _places.Count;
            _places.Add(text, place);
            _bytes.Write(Strict.GetBytes(text));
            _ends.Add(_bytes.WrittenCount);
        }

        return place;
    }

    /// <summary>Writes how many there are, where each ends, and their UTF-8.</summary>
    public void WriteTo(FormSink sink)
    {
        sink.Word(_ends.Count);
        foreach (var end in _ends)
        {
            sink.Word(end);
        }

        sink.Bytes(_bytes.WrittenSpan);
    }
}
