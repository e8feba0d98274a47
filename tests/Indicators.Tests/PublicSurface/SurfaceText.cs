using System.Globalization;
using System.Reflection;
using System.Text;

namespace Indicators.Tests.PublicSurface;

/// <summary>The public types of an assembly as text: one line per type and member, sorted; what the compiler adds to records is left out.</summary>
internal static class SurfaceText
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private static readonly string[] OfEveryRecord = ["<Clone>$", "Deconstruct", "Equals", "GetHashCode", "ToString", "op_Equality", "op_Inequality"];

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Kind(type)} {type.FullName}\n");
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {type.Name}.{member}\n");
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type);
        }

        var record = IsRecord(type);
        return type.GetConstructors(Own).Select(c => $"new({Parameters(c)})")
            .Concat(type.GetProperties(Own).Select(p => $"{p.Name}: {Name(p.PropertyType)}{(p.SetMethod is { IsPublic: true } ? " {init}" : "")}"))
            .Concat(type.GetFields(Own).Select(f => $"{f.Name}: {Name(f.FieldType)}"))
            .Concat(type.GetMethods(Own)
                .Where(m => !m.IsSpecialName && !(record && OfEveryRecord.Contains(m.Name, StringComparer.Ordinal)))
                .Select(m => $"{(m.IsStatic ? "static " : "")}{m.Name}({Parameters(m)}): {Name(m.ReturnType)}"));
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => IsRecord(type) ? "record struct" : "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => IsRecord(type) ? "record" : "class",
    };

    /// <summary>The compiler gives every record, class or struct, a method that prints its members.</summary>
    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}{(p.IsOptional ? "?" : "")}"));

    private static string Name(Type type)
    {
        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (!type.IsGenericType)
        {
            return type.Name;
        }

        var bare = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        var arguments = string.Join(", ", type.GetGenericArguments().Select(Name));
        return bare == "Nullable" ? arguments + "?" : $"{bare}<{arguments}>";
    }
}
