using System.Globalization;
using System.Text;
using System.Text.Json;
using Compliance.Text.Cultures;

namespace Compliance.Declarations.Objects;

/// <summary>Reads where a JSON text ends that was not written to its end.</summary>
internal static class UnfinishedJson
{
    /// <summary>Gets the path of what would come next.</summary>
    /// <param name="text">The text as far as it was written.</param>
    /// <returns>Names of properties, and places in lists: by id where the object has one, else by number from 1.</returns>
    public static IReadOnlyList<string> PathIn(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = 1000 }));
        var open = new Stack<Level>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    open.Peek().Name = reader.GetString();
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push(new Level(reader.TokenType == JsonTokenType.StartArray));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    open.TryPeek(out var outer);
                    outer?.Finish();
                    break;
                default:
                    if (open.TryPeek(out var level))
                    {
                        level.Id = reader.TokenType == JsonTokenType.String && level.Name is CommonWords.Id or CommonWords.IdZh ? reader.GetString() : level.Id;
                        level.Finish();
                    }

                    break;
            }
        }

        // A name whose value does not follow is not read as a token where the text ends at its colon.
        return Names([.. open.Reverse()], LastName(text[(int)reader.BytesConsumed..]));
    }

    /// <summary>Writes the names as a path.</summary>
    public static string Join(IEnumerable<string> path)
    {
        var text = new StringBuilder();
        foreach (var name in path)
        {
            text.Append(text.Length == 0 || name[0] == '[' ? string.Empty : ".").Append(name);
        }

        return text.Length == 0 ? "declaration" : text.ToString();
    }

    private static List<string> Names(Level[] open, string? last)
    {
        var names = new List<string>();
        for (var i = 0; i < open.Length; i++)
        {
            var name = open[i].IsArray
                ? string.Create(CultureInfo.InvariantCulture, $"[{(i + 1 < open.Length && open[i + 1].Id is { } id ? id : $"#{open[i].Count + 1}")}]")
                : i + 1 == open.Length && last is not null ? last : open[i].Name;
            if (name is not null)
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static string? LastName(ReadOnlySpan<byte> rest)
    {
        var text = Encoding.UTF8.GetString(rest).Trim(',', ':', ' ', '\n', '\r');
        return text.Length > 2 && text[0] == '"' && text[^1] == '"' ? text[1..^1] : null;
    }

    private sealed class Level(bool isArray)
    {
        public bool IsArray { get; } = isArray;

        public int Count { get; private set; }

        public string? Name { get; set; }

        public string? Id { get; set; }

        public void Finish()
        {
            Count++;
            Name = null;
        }
    }
}
