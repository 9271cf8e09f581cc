using System.Text;
using Compliance.Fuzzing.Tests.Running;

namespace Compliance.Fuzzing.Tests.Mutating;

/// <summary>Makes a mutant of the files of a kind: some of their words, lines or bytes are changed.</summary>
/// <param name="seed">The seed of the case.</param>
/// <param name="kind">The kind.</param>
internal sealed class Mutator(int seed, FuzzKind kind)
{
    // A mutant of a mutant soon is no file of its kind any more.
    private const int MostChanges = 4;
    private const int Largest = 1 << 20;

    private readonly Random _random = new(seed);

    /// <summary>Makes the mutant.</summary>
    public byte[] Create()
    {
        var bytes = Any(kind.Corpus);
        if (kind.IsZip && _random.Next(4) > 0)
        {
            return new ZipMutator(_random).Change(bytes, Change);
        }

        return Change(bytes);
    }

    private byte[] Change(byte[] bytes)
    {
        for (var i = 1 + _random.Next(MostChanges); i > 0 && bytes.Length is > 0 and < Largest; i--)
        {
            bytes = _random.Next(3) switch
            {
                0 => OfBytes(bytes),
                1 => OfLines(bytes),
                _ => OfWords(bytes),
            };
        }

        return bytes;
    }

    private byte[] OfBytes(byte[] bytes)
    {
        var at = _random.Next(bytes.Length);
        var length = Math.Min(_random.Next(1, 9), bytes.Length - at);
        switch (_random.Next(6))
        {
            case 0:
                bytes = (byte[])bytes.Clone();
                bytes[at] ^= (byte)(1 << _random.Next(8));
                return bytes;
            case 1:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            case 2:
                return [.. bytes[..at], .. bytes.AsSpan(at, length), .. bytes[at..]];
            case 3:
                return bytes[..at];
            case 4:
                var other = Any(kind.Corpus);
                var from = _random.Next(other.Length);
                return [.. bytes[..at], .. other.AsSpan(from, Math.Min(_random.Next(200), other.Length - from)), .. bytes[at..]];
            default:
                var random = new byte[length];
                _random.NextBytes(random);
                return [.. bytes[..at], .. random, .. bytes[(at + length)..]];
        }
    }

    private byte[] OfLines(byte[] bytes)
    {
        var lines = Encoding.Latin1.GetString(bytes).Split('\n').ToList();
        var (one, other) = (_random.Next(lines.Count), _random.Next(lines.Count));
        switch (_random.Next(5))
        {
            case 0:
                lines.RemoveAt(one);
                break;
            case 1:
                lines.Insert(other, lines[one]);
                break;
            case 2:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
            case 3:
                lines[one] = new string(' ', _random.Next(9)) + lines[one].TrimStart(' ');
                break;
            default:
                // Many of what there is one of.
                lines.InsertRange(one, Enumerable.Repeat(lines[one], _random.Next(200)));
                break;
        }

        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    // A word, a number, a mark: what is between them stays.
    private byte[] OfWords(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var at = _random.Next(text.Length);
        var (start, end) = (at, at);
        while (start > 0 && IsPart(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && IsPart(text[end]))
        {
            end++;
        }

        var word = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Word(text, start)));
        return Encoding.Latin1.GetBytes(string.Concat(text.AsSpan(0, start), word, text.AsSpan(Math.Max(end, start))));
    }

    private string Word(string text, int start)
    {
        switch (_random.Next(5))
        {
            case 0:
                // Another word of the same file: a name where a value stands, a value of another field.
                var words = text.Split([' ', '\n', ':', ',', '"', '[', ']', '{', '}', '<', '>', '='], StringSplitOptions.RemoveEmptyEntries);
                return words.Length == 0 ? string.Empty : Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(words[_random.Next(words.Length)]));
            case 1:
                return string.Concat(Enumerable.Repeat(Any(Words.Opening), _random.Next(1, 700)));
            case 2:
                return new string(Any(Words.Letters), _random.Next(1, start % 7 == 0 ? 12_000 : 60));
            default:
                return Any(Words.Values);
        }
    }

    private static bool IsPart(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '.' or '$' or >= '\u0080';

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
