using System.Buffers.Binary;

namespace Compliance.Rules.Precompiled.Reading;

/// <summary>One part of a form: its length in four bytes, then what it holds.</summary>
internal sealed class FormPart
{
    private FormPart(int start, int end)
    {
        Start = start;
        End = end;
    }

    /// <summary>Gets where it begins.</summary>
    public int Start { get; }

    /// <summary>Gets where it ends, and the next begins with its length.</summary>
    public int End { get; }

    /// <summary>Finds the parts of a form.</summary>
    /// <returns>The parts; <see langword="null"/> where they are not as many, or do not end with the form.</returns>
    public static FormPart[]? All(byte[] form, int at, int count)
    {
        var parts = new FormPart[count];
        for (var i = 0; i < count; i++)
        {
            if (form.Length - at < sizeof(int))
            {
                return null;
            }

            var start = at + sizeof(int);
            var length = BinaryPrimitives.ReadInt32LittleEndian(form.AsSpan(at));
            if (length < 0 || length > form.Length - start)
            {
                return null;
            }

            at = start + length;
            parts[i] = new FormPart(start, at);
        }

        return at == form.Length ? parts : null;
    }
}
