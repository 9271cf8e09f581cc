using System.Text.Json;
using System.Text.Json.Serialization;

namespace Compliance.Benchmarks.Running;

/// <summary>How a parsed text is handed over as an object.</summary>
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ScaleJson : JsonSerializerContext;
