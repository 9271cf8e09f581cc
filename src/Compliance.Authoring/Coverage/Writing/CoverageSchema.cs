using Compliance.Reporting.Resources;

namespace Compliance.Authoring.Coverage.Writing;

/// <summary>The JSON Schema (draft-07) of what <c>compliance coverage</c> writes as JSON.</summary>
public static class CoverageSchema
{
    /// <summary>Gets the schema as a text.</summary>
    public static string Text => EmbeddedFile.Read(typeof(CoverageSchema).Assembly, "schemas/coverage.schema.json");
}
