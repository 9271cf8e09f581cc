namespace Compliance.Benchmarks.Packs;

/// <summary>The files that the packs of all workloads have alike: a law that is in force, and the head of a pack.</summary>
internal static class BenchmarkLaw
{
    /// <summary>Writes a legal source with one article.</summary>
    /// <param name="id">Its id.</param>
    public static string Source(string id) => $$"""
        id: {{id}}
        title: { zh: 基准法, en: Benchmark Law }
        type: law
        issuers: [全国人民代表大会常务委员会]
        issued: 2010-01-01
        in_force: { from: 2010-01-01 }
        status: verified
        articles:
          - { article: "1", status: verified, summary: { zh: 基准, en: Benchmark } }
        """;

    /// <summary>Writes the head of a pack.</summary>
    /// <param name="id">Its id.</param>
    public static string Head(string id) => $$"""
        id: {{id}}
        version: 1.0.0
        title: { zh: 基准规则, en: Benchmark rules }
        """;
}
