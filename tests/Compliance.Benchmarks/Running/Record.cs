using System.Globalization;

namespace Compliance.Benchmarks.Running;

/// <summary>Writes the figures of all runs into a document, below its mark.</summary>
internal static class Record
{
    private const string Mark = "<!-- figures -->";
    private const int Most = 100_000;

    public static void Write(string document)
    {
        var text = File.ReadAllText(document);
        var end = text.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        var machine = string.Create(CultureInfo.InvariantCulture, $"Measured on {Environment.ProcessorCount} cores, .NET {Environment.Version}.");
        File.WriteAllText(document, $"{text[..end]}\n\n{machine}\n\n{QuickRun.Run()}\n{WholeRun.Run()}\n{ScaleRun.Run(Most)}");
    }
}
