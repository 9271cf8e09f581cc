using System.Buffers.Binary;
using System.Text;

namespace Compliance.Rules.Precompiled.Reading;

/// <summary>The texts of a form, each decoded when it is first used.</summary>
internal sealed class TextStore
{
    private readonly byte[] _form;
    private readonly int _ends;
    private readonly int _bytes;
    private readonly string?[] _decoded;

    /// <summary>Opens the part of a form that holds the texts.</summary>
    /// <param name="form">The form.</param>
    /// <param name="start">Where the part begins.</param>
    public TextStore(byte[] form, int start)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(form.AsSpan(start));
        _form = form;
        _ends = start + sizeof(int);
        _bytes = _ends + (count * sizeof(int));
        _decoded = new string?[count];
    }

    /// <summary>Gets the text at a place; the same object each time, unless two threads read it at once.</summary>
    public string At(int place) => _decoded[place] ??= Decode(place);

    private string Decode(int place)
    {
        var start = place == 0 ? 0 : EndOf(place - 1);
        return Encoding.UTF8.GetString(_form, _bytes + start, EndOf(place) - start);
    }

    private int EndOf(int place) => BinaryPrimitives.ReadInt32LittleEndian(_form.AsSpan(_ends + (place * sizeof(int))));
}
