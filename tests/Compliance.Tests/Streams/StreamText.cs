using System.Text;
using Compliance.Declarations;
using Compliance.Streams;
using Compliance.Tests.Declarations;

namespace Compliance.Tests.Streams;

/// <summary>Reads streams of the tests.</summary>
internal static class StreamText
{
    /// <summary>Gets a declaration of one line.</summary>
    public static string Line(int number) => $$"""{"company": {"id": "c{{number}}", "name": "平台{{number}}"}, "licences": []}""";

    /// <summary>Gets many of them.</summary>
    public static byte[] Lines(int count) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, count).Select(i => Line(i) + "\n")));

    /// <summary>Reads bytes and says of each line what it is: its number with the id of the company, or with the codes of the mistakes.</summary>
    public static async Task<List<string>> ReadAsync(byte[] bytes, StreamOptions? options = null, int chunk = int.MaxValue)
    {
        var lines = new List<string>();
        await foreach (var line in new DeclarationLines(Declare.Reader, options).ReadAsync(new ChunkedStream(bytes, chunk)))
        {
            lines.Add($"{line.Line} {Outline(line.Result)}");
        }

        // On one thread it is the same.
        var here = new DeclarationLines(Declare.Reader, options).Select(new ChunkedStream(bytes, chunk), (line, _) => $"{line.Line} {Outline(line.Result)}");
        here.Should().Equal(lines);
        return lines;
    }

    private static string Outline(DeclarationResult result) =>
        result.Declaration?.Principal?.Id ?? string.Join(',', result.Diagnostics.Select(d => $"{d.Code}@{d.Span.Position}"));
}
