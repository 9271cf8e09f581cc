using System.Buffers;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Reporting;
using Compliance.RulePacks;

namespace Queue;

/// <summary>Evaluates all declarations again, here and without a queue, and compares: nothing missing, nothing twice.</summary>
internal static class Verification
{
    public static int Run(string path, int count)
    {
        var engine = ComplianceEngine.Load(ShippedPacks.Files);
        var expected = Enumerable.Range(1, count).SelectMany(n => Keys(engine, n)).Order(StringComparer.Ordinal).ToList();
        var actual = File.ReadLines(path).Order(StringComparer.Ordinal).ToList();
        if (expected.Count == count)
        {
            Console.Error.WriteLine("error: nothing is found in these declarations, so nothing is shown by them");
            return 1;
        }

        if (expected.SequenceEqual(actual))
        {
            Console.WriteLine($"verified: {count} declarations, {expected.Count - count} findings, each once");
            return 0;
        }

        var twice = actual.Count - actual.Distinct(StringComparer.Ordinal).Count();
        Console.Error.WriteLine($"error: {expected.Except(actual).Count()} missing, {actual.Except(expected).Count()} unexpected, {twice} twice");
        return 1;
    }

    private static IEnumerable<string> Keys(ComplianceEngine engine, int number)
    {
        var declaration = engine.Declarations.FromText(SampleDeclarations.Json(number), "sample", DeclarationFormat.Json).GetDeclarationOrThrow();
        var line = new ArrayBufferWriter<byte>();
        NdjsonReportWriter.WriteLine(1, engine.Evaluate(declaration, declaration.AsOf!.Value), line);
        return FindingStore.KeysOf(SampleDeclarations.IdOf(number), line.WrittenMemory);
    }
}
